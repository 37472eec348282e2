//! What a session takes from itself before anybody touches it: files, programs, networks, other processes.
//!
//! Landlock (files, TCP, signals and abstract sockets to the outside) and seccomp (calls to the kernel) with what every process
//! can say of itself: no new privileges, no core, not to be read by others. It is for the whole of the process, so it is
//! entered before the first thread starts. Threads can be made afterwards, processes cannot.

use std::io;

/// What is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Enforced {
    /// Landlock: files and networks.
    pub landlock: Strength,
    /// seccomp: calls to the kernel.
    pub seccomp: bool,
    /// No new privileges, no core, not readable by others.
    pub process: bool,
}

/// How much of Landlock the kernel gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Everything that was asked for.
    Full,
    /// An older kernel: files are closed, some of the rest is not.
    Partial,
    /// Nothing.
    None,
}

impl Enforced {
    /// Whether a kiosk may run so without being told to by name: files and programs are out of reach.
    pub fn protects(&self) -> bool {
        self.landlock != Strength::None && self.seccomp && self.process
    }
}

impl std::fmt::Display for Enforced {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let landlock = match self.landlock {
            Strength::Full => "full",
            Strength::Partial => "partial",
            Strength::None => "none",
        };
        let word = |on: bool| if on { "on" } else { "off" };
        write!(f, "landlock={landlock} seccomp={} process={}", word(self.seccomp), word(self.process))
    }
}

/// Enters the sandbox: for good. Before the first thread, and after everything that is needed was opened.
///
/// # Errors
/// None: what the kernel refuses is told in the answer, and whoever asked decides.
#[cfg(target_os = "linux")]
pub fn enter() -> Enforced {
    // The order matters: Landlock and seccomp are refused without "no new privileges", and seccomp would refuse Landlock.
    let process = linux::process().is_ok();
    let landlock = linux::landlock();
    let seccomp = linux::seccomp().is_ok();
    Enforced { landlock, seccomp, process }
}

/// No sandbox is known for this system.
#[cfg(not(target_os = "linux"))]
pub fn enter() -> Enforced {
    Enforced { landlock: Strength::None, seccomp: false, process: false }
}

#[cfg(target_os = "linux")]
mod linux {
    use super::{Strength, io};
    use landlock::{ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetStatus, Scope};
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
    use rustix::thread::set_no_new_privs;
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen as Length, SeccompCmpOp as Compare, SeccompCondition,
        SeccompFilter, SeccompRule, apply_filter,
    };
    use std::collections::BTreeMap;

    pub(super) fn process() -> io::Result<()> {
        set_no_new_privs(true)?;
        set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
        setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
        Ok(())
    }

    /// All rights are handled and none is granted: there is no file that a session has to open.
    pub(super) fn landlock() -> Strength {
        let abi = ABI::V6;
        let restricted = Ruleset::default()
            .handle_access(AccessFs::from_all(abi))
            .and_then(|rules| rules.handle_access(AccessNet::from_all(abi)))
            .and_then(|rules| rules.scope(Scope::from_all(abi)))
            .and_then(Ruleset::create)
            .and_then(landlock::RulesetCreated::restrict_self);
        match restricted.map(|status| status.ruleset) {
            Ok(RulesetStatus::FullyEnforced) => Strength::Full,
            Ok(RulesetStatus::PartiallyEnforced) => Strength::Partial,
            _ => Strength::None,
        }
    }

    /// Calls that a screen never makes. A list of what is forbidden, since one of what is allowed breaks with each C library.
    const FORBIDDEN: &[i64] = &[
        libc::SYS_execve,
        libc::SYS_execveat,
        libc::SYS_ptrace,
        libc::SYS_process_vm_readv,
        libc::SYS_process_vm_writev,
        libc::SYS_kill,
        libc::SYS_tkill,
        libc::SYS_rt_sigqueueinfo,
        libc::SYS_rt_tgsigqueueinfo,
        libc::SYS_pidfd_open,
        libc::SYS_pidfd_getfd,
        libc::SYS_pidfd_send_signal,
        libc::SYS_socket,
        libc::SYS_connect,
        libc::SYS_bind,
        libc::SYS_listen,
        libc::SYS_accept,
        libc::SYS_accept4,
        libc::SYS_open_by_handle_at,
        libc::SYS_mount,
        libc::SYS_umount2,
        libc::SYS_pivot_root,
        libc::SYS_chroot,
        libc::SYS_setns,
        libc::SYS_unshare,
        libc::SYS_bpf,
        libc::SYS_perf_event_open,
        libc::SYS_userfaultfd,
        libc::SYS_io_uring_setup,
        libc::SYS_memfd_create,
        libc::SYS_keyctl,
        libc::SYS_add_key,
        libc::SYS_request_key,
        libc::SYS_init_module,
        libc::SYS_finit_module,
        libc::SYS_kexec_load,
        libc::SYS_reboot,
        libc::SYS_swapon,
        libc::SYS_setuid,
        libc::SYS_setgid,
        libc::SYS_setresuid,
        libc::SYS_setresgid,
        libc::SYS_capset,
        libc::SYS_quotactl,
        libc::SYS_fanotify_init,
        libc::SYS_personality,
        #[cfg(target_arch = "x86_64")]
        libc::SYS_fork,
        #[cfg(target_arch = "x86_64")]
        libc::SYS_vfork,
    ];

    /// Controls of a terminal that put characters into its input as if somebody had typed them.
    const TYPING: [u64; 2] = [libc::TIOCSTI, libc::TIOCLINUX];

    /// The same calls by the numbers of the x32 interface, which a kernel may know beside its own: nothing here makes one of them.
    #[cfg(target_arch = "x86_64")]
    fn short_pointers() -> impl Iterator<Item = (i64, Vec<SeccompRule>)> {
        const X32: i64 = 0x4000_0000;
        /// ioctl, execve, ptrace, rt_sigqueueinfo, rt_tgsigqueueinfo, process_vm_readv, process_vm_writev, execveat: these have
        /// numbers of their own there (Linux, `arch/x86/entry/syscalls/syscall_64.tbl`).
        const OTHERS: [i64; 8] = [514, 520, 521, 524, 536, 539, 540, 545];
        let conditional = [libc::SYS_clone, libc::SYS_clone3, libc::SYS_tgkill, libc::SYS_prlimit64];
        let calls = FORBIDDEN.iter().copied().chain(conditional).chain(OTHERS);
        calls.map(|call| (X32 | call, Vec::new()))
    }

    pub(super) fn seccomp() -> Result<(), Box<dyn std::error::Error>> {
        let arch: seccompiler::TargetArch = std::env::consts::ARCH.try_into()?;
        let mut forbidden: BTreeMap<i64, Vec<SeccompRule>> = FORBIDDEN.iter().map(|call| (*call, Vec::new())).collect();
        // A thread is a clone that shares everything; a process is one that does not.
        let thread = libc::CLONE_THREAD as u64;
        let process = SeccompCondition::new(0, Length::Qword, Compare::MaskedEq(thread), 0)?;
        forbidden.insert(libc::SYS_clone, vec![SeccompRule::new(vec![process])?]);
        // Signals and limits are its own business: a C library sends itself one to end.
        let own = SeccompCondition::new(0, Length::Dword, Compare::Ne, std::process::id().into())?;
        forbidden.insert(libc::SYS_tgkill, vec![SeccompRule::new(vec![own])?]);
        let others = SeccompCondition::new(0, Length::Dword, Compare::Ne, 0)?;
        forbidden.insert(libc::SYS_prlimit64, vec![SeccompRule::new(vec![others])?]);
        let typing = TYPING
            .iter()
            .map(|control| SeccompRule::new(vec![SeccompCondition::new(1, Length::Dword, Compare::Eq, *control)?]));
        forbidden.insert(libc::SYS_ioctl, typing.collect::<Result<_, _>>()?);
        #[cfg(target_arch = "x86_64")]
        forbidden.extend(short_pointers());
        let deny = |rules, errno: i32| -> Result<BpfProgram, seccompiler::BackendError> {
            SeccompFilter::new(rules, SeccompAction::Allow, SeccompAction::Errno(errno as u32), arch)?.try_into()
        };
        let first = deny(forbidden, libc::EPERM)?;
        // Its flags lie in memory, where no filter looks. "Not there" makes the C library take the older call.
        let second = deny(BTreeMap::from([(libc::SYS_clone3, Vec::new())]), libc::ENOSYS)?;
        apply_filter(&second)?;
        apply_filter(&first)?;
        Ok(())
    }
}

namespace PeopleFlow.Hr.Appraisals;

public class AppraisalReminderService
{
    private readonly IStaffMail _staffMail;
    public AppraisalReminderService(IStaffMail staffMail) => _staffMail = staffMail;

    public void RemindManager(Employee manager, Employee report)
    {
        _staffMail.Send(manager.WorkEmail, "Performance review open",
            $"Hi {manager.FirstName}, the performance review of {report.FirstName} is still open. Please write your review and rate each goal before Friday.");
    }

    public void AskPeers(Employee peer, Employee report)
    {
        _staffMail.Send(peer.WorkEmail, "360 feedback",
            $"Hi {peer.FirstName}, {report.FirstName} has named you as a peer for the 360 feedback round. Please leave your feedback in the HR portal.");
    }

    public void Jubilee(Employee e, int years)
    {
        _staffMail.Send(e.WorkEmail, $"{years} years with us",
            $"Hi {e.FirstName}, for {years} years in the company HR hands you a gift card at the next team breakfast. Payroll takes care of the tax.");
    }
}

public interface IStaffMail { void Send(string to, string subject, string body); }
public record Employee(string FirstName, string WorkEmail);

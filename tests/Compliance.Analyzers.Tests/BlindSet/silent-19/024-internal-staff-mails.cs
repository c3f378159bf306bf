using FluentEmail.Core;

namespace Compliance.Reports;

public class WeeklyStaffReport(IFluentEmailFactory mails)
{
    public Task SendToTeamAsync(string managerMail, int blocked, int reviews) => mails.Create()
        .To(managerMail)
        .Subject("Weekly messaging report for staff")
        .Body(
            $"Hi team, the filter blocked {blocked} drafts this week. " +
            "Most of them promised a gift card for a review or a discount on the next order. " +
            $"{reviews} drafts asked buyers to delete a review. " +
            "Remember: agents must never offer coupons, gifts or money for reviews, and must not hand out phone numbers.")
        .SendAsync();

    public Task TrainingAsync(string agentMail) => mails.Create()
        .To(agentMail)
        .Subject("Training for new agents")
        .Body("Hi, the compliance training takes place on Tuesday at ten. Topics: refunds, replacements, and why we do not ask for five-star reviews.")
        .SendAsync();
}

namespace Muskelwerk.Studio.Members;

public class MemberCampaigns
{
    private readonly ISmsGateway _sms;
    public MemberCampaigns(ISmsGateway sms) => _sms = sms;

    // Mitglieder des Fitnessstudios in Kassel, keine Online-Bestellungen
    public Task FriendWeekAsync(Member member) =>
        _sms.SendAsync(member.Mobile, $"Hi {member.FirstName}, bring a training buddy to the gym this week and both of you train for free. Your Muskelwerk team");

    public Task RenewalAsync(Member member) =>
        _sms.SendAsync(member.Mobile, $"Hi {member.FirstName}, your gym membership ends on {member.EndsOn:d}. Renew at the front desk and get the sauna for half the price.");

    public Task CourseAsync(Member member, string course) =>
        _sms.SendAsync(member.Mobile, $"Hi {member.FirstName}, the course {course} is cancelled today because the trainer is ill.");
}

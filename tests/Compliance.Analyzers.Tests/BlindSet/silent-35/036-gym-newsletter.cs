using SendGrid;
using SendGrid.Helpers.Mail;

namespace IronBarn.Gym.Members;

// newsletter of the gym where I train, I do their IT for a free membership
public class GymNewsletter(ISendGridClient sg)
{
    const string MemberSubject = "Iron Barn Gym: January for members";

    static string MemberHtml(string member) => $"""
        <h1>Hello {member}</h1>
        <p>The sauna is open again. Gym members who bring a friend to the Saturday class train for free that day.</p>
        <p>Your membership renews in March, the yearly plan is 10% cheaper than the monthly one.</p>
        <p>Trainer hours: Monday and Thursday, front desk of the gym.</p>
        """;

    public async Task SendToMembers(IEnumerable<GymMember> members)
    {
        foreach (var g in members)
        {
            var m = MailHelper.CreateSingleEmail(new EmailAddress("desk@ironbarn.example"), new EmailAddress(g.Email), MemberSubject, null, MemberHtml(g.Name));
            await sg.SendEmailAsync(m);
        }
    }
}

public record GymMember(string Name, string Email);

using FluentEmail.Core;

namespace PulseGyms.Membership.Mailings;

/// <summary>Monthly newsletter of our fitness studios in Leeds and Hull. Goes to members who ticked the box at the desk.</summary>
public sealed class StudioNewsletter(IFluentEmail email, IMemberList members)
{
    private const string SpringSubject = "Spring at the studio: new spin classes";

    public async Task SendAsync(CancellationToken ct)
    {
        await foreach (var member in members.WithConsentAsync(ct))
        {
            await email
                .To(member.Email)
                .Subject(SpringSubject)
                .Body($"Hello {member.FirstName}, the rowing room in your studio opens on Monday. Trainer Hanna shows the machines at six every evening that week.")
                .SendAsync(ct);
        }
    }

    public static class Posters
    {
        public const string Door = "Join in April, train in May for nothing";
        public const string Desk = "Members' friends: first class free, 20% off the yearly pass";
    }
}

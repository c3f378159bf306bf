using FluentEmail.Core;

namespace Bergfit.Studio.Members;

// Newsletter of the gym chain; members have opted in on our own site.
public sealed class MemberNewsletter(IFluentEmailFactory mails)
{
    public Task SendJanuaryAsync(Member member) => mails.Create()
        .To(member.Email)
        .Subject("January in your studio")
        .Body($"""
            Hello {member.FirstName},
            bring a friend to your yoga class in January: your friend trains for free,
            and you get 20% off your next monthly fee.
            See you in the studio on Lindenstrasse!
            """)
        .SendAsync();

    public Task SendCourseMovedAsync(Member member) => mails.Create()
        .To(member.Email)
        .Subject("Spinning course moved")
        .Body($"Hello {member.FirstName}, the spinning course moves to Thursday, 18:00.")
        .SendAsync();
}

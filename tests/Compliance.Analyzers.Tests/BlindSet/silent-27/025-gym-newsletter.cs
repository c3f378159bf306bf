using FluentEmail.Core;

namespace IronHall.Gym;

// member newsletter of our gym, people signed up at the front desk
public class MemberNewsletter(IFluentEmail mail)
{
    public Task NewYearAsync(string member, string first) => mail
        .To(member)
        .Subject("Kick off the year at Iron Hall")
        .Body($"Hi {first}, bring a friend to the gym in January and your membership fee is halved. See the class schedule at the front desk.")
        .SendAsync();

    public Task PauseAsync(string member, string first, DateOnly until) => mail
        .To(member)
        .Subject("Your membership is paused")
        .Body($"Hi {first}, your gym membership is paused until {until:d}. You are not charged in the meantime.")
        .SendAsync();
}

using FluentEmail.Core;

namespace Tonwerk.Audio.Infrastructure.Email;

public sealed class TurntableMails(IFluentEmail email)
{
    public Task NeedleBroken(string to, string orderId) => email
        .To(to)
        .Subject($"Stylus for order {orderId}")
        .Body("The stylus of your turntable was bent in transit. A fresh cartridge is on its way and costs you nothing.")
        .SendAsync();

    public Task TwoWeeksLater(string to) => email
        .To(to)
        .Subject("Two weeks of vinyl")
        .Body("Happy with the sound? Then the world should know, so head over to Amazon and post a review. Anything wrong? Keep it between us and answer here.") // expect: BSM2003
        .SendAsync();

    public Task RecordBrush(string to) => email
        .To(to)
        .Subject("A free record brush for you") // expect: BSM1005
        .Body("We would like to send you a carbon record brush as a present. Confirm your address and it ships.") // expect: BSM1005
        .SendAsync();
}

using FluentEmail.Core;

namespace Rowanberry.Kids.Mailing;

public class ToyMailer
{
    private readonly IFluentEmail _email;

    public ToyMailer(IFluentEmail email) => _email = email;

    public Task SafetyAsync(string relay, string name) => _email
        .To(relay)
        .Subject("Safety note for the wooden train")
        .Body($"Dear {name}, one wheel pin of this batch may be loose. Please put the train away; a new one is on its way at no cost.")
        .SendAsync();

    public Task FollowUpAsync(string relay, string name) => _email
        .To(relay)
        .Subject("How is the train running?")
        .Body($"Dear {name}, scan the QR code on the lid to join our birthday club. Members' children get a toy every year.") // expect: BSM3001, BSM1006|BSM1005
        .SendAsync();

    public Task ReviewAsync(string relay, string name) => _email
        .To(relay)
        .Subject("A favour")
        .Body($"Dear {name}, our jobs depend on good ratings. Please, please give the train a top score!") // expect: BSM2002
        .SendAsync();
}

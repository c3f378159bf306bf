using Azure;
using Azure.Communication.Email;

namespace Largo.Relay;

public class AzureRelay(EmailClient client)
{
    public Task PhotoAsync(string relay) => client.SendAsync(WaitUntil.Started, "care@largo.example", relay,
        "About the scratched table",
        "Could you send a photo of the scratch? With it we can decide whether a new top or a refund is the better way.");

    public Task DoneAsync(string relay, decimal amount) => client.SendAsync(WaitUntil.Started, "care@largo.example", relay,
        "Refund for the scratched table",
        $"We refunded {amount:C} of this order because of the scratch, as you chose. A return for the full price is still possible until Friday.");
}

// copied out of Pages/Inbox.razor.cs
using Microsoft.AspNetCore.Components;

public partial class Inbox : ComponentBase
{
    [Inject] SellerApi Api { get; set; } = default!;
    string draft = "";
    readonly List<string> quickReplies = new()
    {
        "Hi, yes the jar is dishwasher safe, the lid is not.",
        "Hi, I'm the owner. Text me directly under five five five, zero one eight two.", // expect: BSM3002|BSM3003
        "Hi, how about I send you back 30% through Cash App and you keep the jar?", // expect: BSM1004|BSM3003
        "Hi, sorry for the crack, a new jar is on the way with UPS.",
        "Hi, it's always nicer for the wallet the second time, if you know what I mean. Ping me before you buy again ;)", // expect: BSM1001|BSM1006
        "Hi, we saw the two stars. What has to happen that it becomes a five?", // expect: BSM2004
    };

    void Pick(int i) => draft = quickReplies[i];

    async Task SendToBuyer(string orderId)
    {
        if (string.IsNullOrWhiteSpace(draft)) { error = "Message is empty"; return; }
        await Api.SendMessageAsync(orderId, draft);
        draft = "";
    }
    string? error;
}

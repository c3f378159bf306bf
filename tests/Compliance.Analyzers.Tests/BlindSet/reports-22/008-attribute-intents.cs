namespace Threadwell.Bots;

[BotSkill("after-sales")]
public partial class AfterSalesSkill : BuyerChatSkill
{
    [Reply("The warranty runs for 24 months from the delivery date. A photo of the fault is all we need.")]
    public Task Warranty(Turn t) => t.NextAsync();

    [Reply("As a thank-you for your patience we'll treat you to a $15 Amazon gift card, look out for the e-mail.")] // expect: BSM1005|BSM1003
    public Task LongWait(Turn t) => t.NextAsync();

    [Reply("Scan the QR code on the leaflet, it takes you to our own site where the manual lives.")] // expect: BSM3001|BSM3003
    public Task Manual(Turn t) => t.NextAsync();

    [Reply(Text = "We have refunded the missing tray on this order, $7.40, to your original payment method.")]
    public Task MissingPart(Turn t) => t.NextAsync();

    [Reply(Text = "Fancy testing our gadgets for nowt? Say the word and you're in our tester circle.")] // expect: BSM1006|BSM1005|BSM1007
    public Task Idle(Turn t) => t.NextAsync();
}

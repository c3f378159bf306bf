namespace Verdant.Garden.Options;

public sealed class BuyerMessagingOptions
{
    public const string Section = "BuyerMessaging";

    public string Signature { get; set; } = "Your Verdant team";

    public string HoseLeakReply { get; set; } =
        "Please cut the hose two centimetres behind the leak and push it back on. If it drips again, we refund it.";

    public string ReviewRecovery { get; set; } =
        "We can see that you were let down. Reconsider your comment on the hose and we return every cent, plus a nozzle set."; // expect: BSM2001|BSM2004

    public string TesterInvite { get; set; } =
        "You are invited to our tester group: keep what you try, pay nothing, ever."; // expect: BSM1006|BSM1005

    public string WinterTip { get; set; } = "Drain the hose before the first frost and store it indoors.";

    public string? CallBack { get; set; } = "Leave us your private number or e-mail and our gardener will get back to you."; // expect: BSM3002|BSM3003
}

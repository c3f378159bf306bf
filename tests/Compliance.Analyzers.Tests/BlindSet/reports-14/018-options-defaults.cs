using Microsoft.Extensions.Options;

namespace Birchbark.Amz.Automation;

public sealed class AutomationOptions
{
    public bool Enabled { get; set; } = true;
    public int DaysAfterDelivery { get; set; } = 6;

    /// <summary>Sent as Amazon buyer message six days after delivery.</summary>
    public string FollowUpText { get; set; } =
        "Hi [FirstName], a kind word and five stars from you would make our week!"; // expect: BSM2002

    public string DamageText { get; set; } =
        "Hi [FirstName], sorry the canoe seat came cracked. Would you like a new seat or your money back?";

    public string WinBackText { get; set; } =
        "Hi [FirstName], scan the QR code on the hang tag and get the member price on paddles."; // expect: BSM3001|BSM1001|BSM1006
}

public class FollowUpJob(IOptions<AutomationOptions> options, IBuyerChannel channel, string signature = "PS: find more deals at birchbark dot shop") // expect: BSM3001|BSM1007
{
    public async Task RunAsync(Order order)
    {
        var text = options.Value.FollowUpText.Replace("[FirstName]", order.FirstName);
        await channel.SendMessageAsync(order.Id, text + "\n" + signature);
    }
}

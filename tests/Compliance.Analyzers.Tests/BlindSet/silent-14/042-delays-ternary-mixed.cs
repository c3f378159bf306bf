namespace Sugarbush.Syrup.Texts;

public class DelayTexts
{
    private const string Sign = "\n\nSugarbush Farm, Chardon";
    private const string Refund = "a full refund";

    public string Late(string buyer, bool frozen, DateTime eta)
    {
        var body = $"Hello {buyer}, " + (frozen
            ? "the frost closed our road, so your syrup leaves two days late."
            : "the bottler was late, so your syrup leaves tomorrow.");

        body += $" The new date is {eta:dddd}. If you would rather have {Refund}, just answer this message.";
        return body + Sign;
    }

    public string Upgrade(string buyer, bool upgraded) => upgraded
        ? $"Hello {buyer}, we moved your parcel to express at our expense to keep the promised date." + Sign
        : $"Hello {buyer}, the parcel stays with ground service and still arrives by the promised date." + Sign;

    public string Zh(string buyer, bool lost) => buyer + (lost
        ? "您好，包裹已丢失，我们可以重新寄送或全额退款，请告诉我们您的选择。"
        : "您好，包裹延迟一天，预计明日送达。");
}

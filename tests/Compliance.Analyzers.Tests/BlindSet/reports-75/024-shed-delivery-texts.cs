using System.Text.Json;

namespace Timberyard.Sheds.Delivery;

internal class ShedDeliveryTexts
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    // expect@+9: BSM3001|BSM3003|BSM1007
    // expect@+13: BSM4001
    public string SlotMail(ShedOrder o)
    {
        var body = @"Dear " + o.BuyerName + @",

your log cabin is ready. The haulier brings it on a 7.5 tonne lorry and unloads it at the kerb,
so two strong people should be on site. Please answer with two dates in the coming week.
Felt shingles are not part of the set.
You will find them, along with everything else we make, at timberyard-sheds dot example.

Amazon order " + o.AmazonOrderId;
        if (o.SoldOut) body += @"

PS: the door you chose will not come back into stock. Be so kind as to cancel the order yourself, otherwise it counts against us.";
        return body;
    }

    public string ToPayload(ShedOrder o) => JsonSerializer.Serialize(new { o.AmazonOrderId, text = SlotMail(o) }, Json);

    public string BaseNotLevel(ShedOrder o) => $"Dear {o.BuyerName}, the gap above the door comes from a base that is not level. Raise the left front corner by 8 mm and it will close.";

    public string RottenBoards(ShedOrder o) => $"Dear {o.BuyerName}, three boards arrived with rot. We have ordered new ones for you and they will follow within ten days, free of charge.";
}

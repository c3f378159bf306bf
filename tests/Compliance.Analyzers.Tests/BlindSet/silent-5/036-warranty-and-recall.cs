using System.Threading.Tasks;

namespace Volt.Safety;

public sealed class RecallMessenger(IBuyerMessageClient client)
{
    private const string RecallBody = """
        您好：

        安全提示：订单{{order_id}}中的台灯电池可能过热，请停止使用，也不要充电。

        我们已把全部货款退回您的银行卡，台灯不用寄回。

        伏特灯具
        """;

    private const string WarrantyBody = """
        Hello,

        your lamp is covered for two years. The broken switch will be repaired free of charge, and the label for the parcel is attached.

        Volt Lamps
        """;

    public Task SendRecall(string orderId) => client.SendMessageAsync(orderId, RecallBody.Replace("{{order_id}}", orderId));
    public Task SendWarranty(string orderId) => client.SendMessageAsync(orderId, WarrantyBody);
}

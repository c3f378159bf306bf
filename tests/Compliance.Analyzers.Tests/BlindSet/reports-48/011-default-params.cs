namespace Sz.Amz.Tool.Sender;

public class BuyerChatSender(IBuyerMessageGateway gateway, string huanYingYu = "Hi there, reply YES and we'll text you a voucher for our shop.") // expect: BSM1002
{
    public string HuanYingYu => huanYingYu;

    public Task SendAsync(
        string orderId,
        string message = "您好，请问您的门牌号是否完整？快递员无法派送。")
        => gateway.PostAsync(orderId, message);

    public Task SendFollowUpAsync(
        string orderId,
        string message = "您好，凡给予好评的买家，我们都会返还 20 元红包，请添加客服领取。") // expect: BSM2001
        => gateway.PostAsync(orderId, message);

    public async Task BatchAsync(IEnumerable<string> ids)
    {
        var render = (string name, string tail = "PS: message us before you rate the blender low, please.") => $"Hi {name}, your blender manual is in the box. {tail}"; // expect: BSM2003

        async Task SendOne(string id, string body = "Hello, the replacement jar left our warehouse this morning.")
        {
            await gateway.PostAsync(id, body);
        }

        foreach (var id in ids)
        {
            await SendOne(id);
            await gateway.PostAsync(id, render("customer"));
        }
    }
}

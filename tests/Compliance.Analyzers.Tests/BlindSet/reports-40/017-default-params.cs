namespace Yiwu.Toys.Messaging;

public class ToyMessenger(IAmazonMessageApi api, string defaultText = "Hi dear, we prepared a small voucher for you, tell us and we send it.") // expect: BSM1002
{
    public Task SendAsync(string orderId, string text = "您好，玩具的电池盖在说明书第三页，请用小号十字螺丝刀打开。")
        => api.PostMessageAsync(orderId, text ?? defaultText);

    public Task RemindAsync(string orderId)
    {
        Task Song(string xiaoXi = "亲，给个好评呗，孩子玩得开心就是我们最大的动力！") // expect: BSM2002|BSM2003
            => api.PostMessageAsync(orderId, xiaoXi);

        var hui = (string neiRong = "亲，不满意的话找我们私了，别去平台开纠纷。") => api.PostMessageAsync(orderId, neiRong); // expect: BSM3003|BSM2003

        return orderId.StartsWith("7") ? Song() : hui();
    }
}

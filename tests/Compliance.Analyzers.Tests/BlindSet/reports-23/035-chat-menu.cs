namespace PawKitchen.Chat;

public class ChatBot
{
    private readonly Dictionary<int, Func<string, string>> _replies = new()
    {
        [1] = buyer => $"Hello {buyer}, please press the reset button for 5 seconds, then the light turns blue.",
        [2] = buyer => $"Hello {buyer}, now is the big sale of our whole store, do not miss it.", // expect: BSM1007|BSM1001
        [3] = buyer => $"Hello {buyer}, scan the code on the card and join our WeChat group of cat lovers.", // expect: BSM3001|BSM3002|BSM3003
        [4] = buyer => $"{buyer}您好，请长按复位键五秒，指示灯变蓝即可重新配网。",
        [5] = buyer => $"{buyer}您好，您的包裹显示派送失败，请确认门牌号。",
        [6] = buyer => $"{buyer}您好，关注我们的抖音和小红书账号“毛云厨房”，新品抢先看。", // expect: BSM1007|BSM3002|BSM3001|BSM3003
    };

    public string Answer(int key, string buyer) => _replies.TryGetValue(key, out var f) ? f(buyer) : "Please wait for our colleague.";
}

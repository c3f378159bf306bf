using System.Threading.Tasks;

namespace Haicang.Bot;

public class ZiDongHuiFu
{
    private readonly IBuyerMessageSender _sender;
    public ZiDongHuiFu(IBuyerMessageSender sender) => _sender = sender;

    public Task HuiFuAsync(MaiJiaXiaoXi xx, bool chaPing, string? zhengCe)
    {
        var text = chaPing
            ? "Very sorry for the bad feeling. When the stars go up to five we return all of your payment." // expect: BSM2001|BSM2004
            : "Thanks for your question, the charger works with 100 to 240 volt.";

        return _sender.ReplyAsync(xx.ThreadId, zhengCe ?? text);
    }

    public Task YiJiaAsync(MaiJiaXiaoXi xx, bool shiTaiWan)
    {
        // 买家讲价
        string content = shiTaiWan
            ? "您好，平台上不能改價，您私下轉帳給我們的話可以便宜一百元。" // expect: BSM3003|BSM1001
            : "Hello, price on Amazon can not change, but you transfer to our bank direct and it is 8 dollar less."; // expect: BSM3003|BSM1001
        return _sender.ReplyAsync(xx.ThreadId, content);
    }
}

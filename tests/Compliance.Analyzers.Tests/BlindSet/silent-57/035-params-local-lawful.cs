namespace DuoYu.FaSong;

public class WuLiuFaSong(IMaiJiaXinXiang xinXiang)
{
    public async Task ChuLiAsync(string dingDan, string zhengWen = "您好，快递员两次上门无人应答，请告诉我们方便的派送时间。")
    {
        static string DiZhi(string ming, string tiShi = "您的地址缺少房间号，请在此回复补全。") => ming + "您好，" + tiShi;

        var tuiHuo = (string ming, string buZhou = "退货标签已预付，打印后贴在箱外即可。") => ming + "您好，" + buZhou;

        await xinXiang.SendAsync(dingDan, zhengWen);
        await xinXiang.SendAsync(dingDan, DiZhi("李女士"));
        await xinXiang.SendAsync(dingDan, tuiHuo("李女士"));
        await xinXiang.SendAsync(dingDan, body: string.Join("\n",
            "Hello,",
            "one of the two boxes of your order was damaged in our warehouse.",
            "A new one was packed today and you pay nothing for it."));
    }
}

public interface IMaiJiaXinXiang { Task SendAsync(string dingDan, string body); }

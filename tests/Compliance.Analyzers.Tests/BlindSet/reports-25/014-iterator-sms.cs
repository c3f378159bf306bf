namespace Kuailv.Notice;

public interface IBuyerSms { Task SendSms(string phone, string content); }

public class HuiFangLiuCheng
{
    public IEnumerable<string> GetBuyerMessages(string maiJia, string danHao)
    {
        yield return $"{maiJia}您好，订单{danHao}的电池因航空限制改走陆运，会晚三天到，抱歉。";
        yield return $"{maiJia}您好，参与晒单即可抽取价值199元的露营灯，名额有限。"; // expect: BSM2001|BSM1006|BSM1005
        yield return $"{maiJia}您好，以后直接在我们的独立站下单，同款便宜一成，还免运费。"; // expect: BSM3003|BSM1001|BSM3001
        yield return $"{maiJia}您好，充电线缺失一事已核实，新的线今天寄出，不收费。";
    }

    public async Task Run(IBuyerSms sms, string phone)
    {
        await sms.SendSms(phone, "您好，扫描包裹里的二维码进群，群内每周都有惊喜。"); // expect: BSM3001|BSM3003|BSM3002|BSM1006|BSM1007
    }
}

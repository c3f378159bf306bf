// <Query Kind="Program" />

// 自己用的小脚本，半自动回复亚马逊买家
void Main()
{
    foreach (var hang in File.ReadLines(@"D:\店铺\huifu.txt"))
    {
        var z = hang.Split('\t');
        HuiFuMaiJia(z[0], XuanHuaShu(z[1]));
    }
}

string XuanHuaShu(string leixing)
{
    if (leixing == "质量") return "您好，非常抱歉杯盖漏水，新的杯盖今天寄出，不收任何费用。";
    if (leixing == "嫌贵") return "您好，您先拍下，收货后我把差价用支付宝转给您。"; // expect: BSM1004|BSM3003
    if (leixing == "想多买") return "您好，量大的话别在平台下单了，直接找我们工厂拿货，便宜不少。"; // expect: BSM3003
    if (leixing == "催评") return "您好，杯子用着还行的话动动手指给个好评呗，小本生意不容易。"; // expect: BSM2002|BSM2003
    if (leixing == "发票") return "您好，发票已上传，可在您的订单详情里下载。";
    return "您好，收到您的消息，我们24小时内回复您。";
}

void HuiFuMaiJia(string dingdanhao, string wenben)
{
    $"{dingdanhao} -> {wenben}".Dump();
    // TODO 接 spapi
}

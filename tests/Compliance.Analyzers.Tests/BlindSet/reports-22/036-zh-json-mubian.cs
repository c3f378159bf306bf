namespace DianXiaoEr.Seed;

public class MoBanZhongZi
{
    // expect@+6: BSM2001
    // expect@+7: BSM3003
    // expect@+7: BSM1006|BSM1001
    public string ZhanNeiXinJson = @"
{
  ""buyerMessages"": [
    { ""code"": ""A01"", ""text"": ""亲爱的顾客，您只要上传带图评论，我们就把货款退给您一半。"" },
    { ""code"": ""A02"", ""text"": ""亲爱的顾客，您的退货我们已经签收，退款将在两天内原路退回。"" },
    { ""code"": ""A03"", ""text"": ""亲爱的顾客，差额部分请直接微信转账给我们，不用走平台。"" },
    { ""code"": ""A04"", ""text"": ""亲爱的顾客，成为我们的会员，以后每单都享九折。"" },
    { ""code"": ""A05"", ""text"": ""亲爱的顾客，桌腿请按说明书第三页的顺序安装。"" }
  ]
}";
}

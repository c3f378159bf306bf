using Amz.Cli;

// 小工具：把话术写入卖家后台“消息模板”
var client = new SellerCenterClient(Environment.GetEnvironmentVariable("SC_TOKEN")!);

Dictionary<string, string> messageTemplates = new()
{
    { "xiezi_chima", "Hello, our size 42 equals US 8.5. If the shoes pinch, the exchange is free." },
    { "xiezi_pingjia", "Hello, a photo of you in the shoes plus some nice lines in the comments, and we pay you 10 USD." }, // expect: BSM2001
    { "xiezi_huodong", "您好，黑五期间全店低至五折，记得把我们的店铺收藏起来哦。" }, // expect: BSM1007|BSM1001
    { "xiezi_dizhi", "您好，快递显示地址不详，请回复完整的街道和门牌号。" },
    { "xiezi_huiyuan", "您好，恭喜您升级为金卡会员，今后购物都有专属礼遇。" }, // expect: BSM1006
};

foreach (var (code, body) in messageTemplates)
{
    await client.UpsertTemplateAsync(code, body);
    Console.WriteLine($"已写入 {code}");
}

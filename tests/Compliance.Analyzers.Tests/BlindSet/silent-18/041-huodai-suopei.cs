namespace WuLiu.Claims;

/// <summary>给货代/承运商的索赔邮件，不发给买家</summary>
public class HuoDaiSuoPei(IEmailSender emailSender)
{
    public Task DiuJianAsync(string forwarderMail, string awb, decimal amount) =>
        emailSender.SendAsync(
            forwarderMail,
            $"Claim for lost shipment {awb}",
            $"Dear forwarder team, shipment {awb} was lost between Yantian and Long Beach. Please compensate us {amount} USD by bank transfer to our company account as agreed in the freight contract.");

    public Task WanDianAsync(string huoDaiYouXiang, string guiHao) =>
        emailSender.SendAsync(
            huoDaiYouXiang,
            $"柜号{guiHao}晚到赔偿",
            $"张经理：柜号{guiHao}晚到12天，按合同请赔付运费的10%，可从下个月运费中直接抵扣，有问题打我电话或微信沟通。");

    public Task XunJiaAsync(string huoDaiYouXiang) =>
        emailSender.SendAsync(huoDaiYouXiang, "运价", "李姐：美西快船这周能不能再便宜五毛一公斤？量大，以后每周两个柜。");
}

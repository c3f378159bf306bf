using System.Threading.Tasks;

namespace MingYue.Shop.Application;

public class GenJinYouJianAppService
{
    private readonly IEmailSender _emailSender;

    public GenJinYouJianAppService(IEmailSender emailSender) => _emailSender = emailSender;

    public async Task FaSongAsync(string zhongZhuanYouXiang, string maiJia, string dingDan)
    {
        await _emailSender.SendAsync(zhongZhuanYouXiang, "关于订单 " + dingDan,
            maiJia + "您好，锅盖的密封圈已补寄，收到之后装进凹槽就可以。");

        await _emailSender.SendAsync(zhongZhuanYouXiang, "关于您的店铺反馈",
            maiJia + "您好，只要撤掉给我们店铺的差评反馈，我们当天就退您 20 美元。"); // expect: BSM2001|BSM2005

        await _emailSender.SendAsync(zhongZhuanYouXiang, "小小心意",
            maiJia + "您好，我们备了一份神秘小礼物，想寄给您表示感谢，回复地址就好。"); // expect: BSM1005

        await _emailSender.SendAsync(zhongZhuanYouXiang, "新品试用",
            maiJia + "您好，诚邀您加入我们的体验官群体，今后的新锅都可以先用上，分文不取。"); // expect: BSM1006|BSM1005
    }
}

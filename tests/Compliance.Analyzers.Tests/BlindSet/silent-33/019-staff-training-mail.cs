using System.Threading.Tasks;
using Volo.Abp.Emailing;

namespace Longyan.Hr.PeiXun;

public class KeFuPeiXunTongZhi
{
    private readonly IEmailSender _emailSender;
    public KeFuPeiXunTongZhi(IEmailSender emailSender) => _emailSender = emailSender;

    // 发给客服部全体员工
    public async Task TongZhiAsync(string buMenYouXiang)
    {
        var zhuTi = "【内部】站内信红线培训";
        var neiRong =
            "各位同事：\n" +
            "1. 不得在站内信里向买家提供优惠券、返现或礼品卡；\n" +
            "2. 不得请求买家给好评，不得要求修改或删除差评；\n" +
            "3. 不得留微信、邮箱、电话等联系方式；\n" +
            "4. 违反一次扣绩效五百元，造成店铺被封的予以辞退。\n" +
            "周五下午三点在二楼会议室培训，培训后考试，前三名奖励京东卡两百元。";
        await _emailSender.SendAsync(buMenYouXiang, zhuTi, neiRong, isBodyHtml: false);
    }
}

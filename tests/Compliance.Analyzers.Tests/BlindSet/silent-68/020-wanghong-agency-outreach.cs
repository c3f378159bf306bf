using System;
using System.Threading.Tasks;
using FluentEmail.Core;

namespace Yinliu.Influencer;

// 给红人机构（MCN）发合作邮件，不涉及买家
public class McnOutreachService
{
    private readonly IFluentEmail _mail;
    private readonly IMcnContactRepository _mcn;

    public McnOutreachService(IFluentEmail mail, IMcnContactRepository mcn)
    {
        _mail = mail;
        _mcn = mcn;
    }

    public async Task InviteAgencyAsync(Guid mcnId)
    {
        var agency = await _mcn.GetAsync(mcnId);
        var body =
            $"Dear {agency.ManagerName},\n\n" +
            $"we are looking for creators of your agency in the field of {agency.Field} for a paid YouTube campaign in March. " +
            "The fee is 300 to 800 USD per video by bank transfer, the creator receives the camera for free and must mark the video as sponsored. " +
            "Please send us the media kit and your WhatsApp so our marketing manager can call you.\n\n" +
            "Marketing department, Yinliu Technology";
        await _mail.To(agency.Email).Subject("Cooperation with your creators").Body(body).SendAsync();
    }

    public async Task SendAffiliateTermsAsync(Guid mcnId)
    {
        var agency = await _mcn.GetAsync(mcnId);
        await _mail.To(agency.Email)
            .Subject("联盟佣金结算说明")
            .Body($"{agency.ManagerName}您好，贵机构旗下达人本季佣金比例为百分之十二，专属推广码由我方运营在后台创建后发给贵方，佣金每月十五日打款至合同账户。")
            .SendAsync();
    }
}

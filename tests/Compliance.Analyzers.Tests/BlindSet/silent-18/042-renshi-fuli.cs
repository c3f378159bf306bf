using Volo.Abp.Emailing;

namespace Oa.Hr
{
    public class YuanGongFuLiJob
    {
        private readonly IEmailSender _emailSender;
        public YuanGongFuLiJob(IEmailSender emailSender) { _emailSender = emailSender; }

        public async Task ZhongQiuAsync(YuanGong[] staff)
        {
            foreach (var yg in staff)
            {
                await _emailSender.SendAsync(
                    yg.GongSiYouXiang,
                    "中秋福利通知",
                    $"{yg.XingMing}同事：公司为全体员工准备了中秋月饼和200元超市购物卡，请周五前到行政部领取。");
            }
        }

        public Task NeiTuiAsync(YuanGong yg) => _emailSender.SendAsync(
            yg.GongSiYouXiang,
            "内推奖励",
            "各位同事：成功内推一名C#工程师入职，奖励2000元，随当月工资发放。人事部");
    }
}

using Hangfire;
using Hangfire.Console;
using Hangfire.Server;

namespace WanTong.OMS.Jobs
{
    public static class JobZhuCe
    {
        public static void ZhuCe()
        {
            RecurringJob.AddOrUpdate<YouHuiQuanJob>("youhuiquan-guoqi-qingli", j => j.QingLi(null), Cron.Daily(2));
            RecurringJob.AddOrUpdate<YouHuiQuanJob>("review-solicitation-5d", j => j.QingQiuPingJia(null), Cron.Daily(10));
        }
    }

    public class YouHuiQuanJob
    {
        private readonly ISolicitations _solicitations;
        private readonly IQuanKu _ku;

        public YouHuiQuanJob(ISolicitations solicitations, IQuanKu ku)
        {
            _solicitations = solicitations;
            _ku = ku;
        }

        [JobDisplayName("清理过期优惠券和礼品卡")]
        public void QingLi(PerformContext ctx)
        {
            int n = _ku.ShanChuGuoQi();
            ctx.WriteLine("已删除过期优惠券 {0} 张，赠品活动 {1} 个", n, _ku.GuanBiHuoDong());
        }

        [JobDisplayName("通过 Solicitations API 请求评价")]
        public void QingQiuPingJia(PerformContext ctx)
        {
            foreach (var danHao in _ku.DaiPingJia(5, 30))
            {
                bool ok = _solicitations.CreateProductReviewAndSellerFeedbackSolicitation(danHao);
                ctx.WriteLine(ok ? "订单 " + danHao + " 已请求评价" : "订单 " + danHao + " 不可请求评价或已请求过");
            }
        }
    }
}

using System;
using FluentValidation;
using Hangfire;

namespace Ruiyun.Amz.Scheduling
{
    public class MessageTemplateValidator : AbstractValidator<MessageTemplateInput>
    {
        public MessageTemplateValidator()
        {
            RuleFor(x => x.Title).NotEmpty().WithMessage("模板标题不能为空");
            RuleFor(x => x.Body).MaximumLength(2000).WithMessage("模板内容不能超过 2000 字");
            RuleFor(x => x.Body).Must(NoCoupon).WithMessage("模板中不能出现优惠券或折扣码");
            RuleFor(x => x.Body).Must(NoReviewPressure).WithMessage("模板中不能索要五星好评，也不能要求买家修改评论");
            RuleFor(x => x.Body).Must(NoContact).WithMessage("模板中不能出现微信号、手机号或邮箱");
        }

        private static bool NoCoupon(string body) => body == null || !body.Contains("优惠券") && !body.Contains("折扣码");

        private static bool NoReviewPressure(string body) => body == null || !body.Contains("五星") && !body.Contains("改评");

        private static bool NoContact(string body) => body == null || !body.Contains("微信");
    }

    public static class JobRegistration
    {
        public static void Register()
        {
            RecurringJob.AddOrUpdate<IReviewJob>("差评监控-每小时", j => j.PullAsync(), "0 * * * *");
            RecurringJob.AddOrUpdate<IReviewJob>("索评请求-官方接口", j => j.SolicitAsync(), "0 9 * * *");
            RecurringJob.AddOrUpdate<ICouponJob>("优惠券到期检查", j => j.CheckAsync(), "0 1 * * *");
            RecurringJob.AddOrUpdate<IRefundJob>("退款对账", j => j.ReconcileAsync(), "30 2 * * *");
        }
    }
}

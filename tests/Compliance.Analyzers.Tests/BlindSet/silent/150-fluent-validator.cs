using FluentValidation;
namespace YanZheng
{
    public class MuBanYanZheng : AbstractValidator<MuBanDto>
    {
        public MuBanYanZheng()
        {
            RuleFor(x => x.NeiRong).Must(t => !t.Contains("好评")).WithMessage("模板中不能出现“好评”字样");
            RuleFor(x => x.NeiRong).Must(t => !t.Contains("优惠券")).WithMessage("模板中不能赠送优惠券");
            RuleFor(x => x.NeiRong).Must(t => !t.Contains("返现")).WithMessage("模板中不能承诺返现");
            RuleFor(x => x.NeiRong).Must(t => !t.Contains("微信")).WithMessage("模板中不能留微信号");
            RuleFor(x => x.NeiRong).MaximumLength(2000).WithMessage("模板内容不能超过2000字");
        }
    }
}

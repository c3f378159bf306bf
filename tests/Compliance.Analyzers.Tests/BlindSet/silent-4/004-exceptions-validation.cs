using System;
using FluentValidation;

namespace Qianwan.Duodian.Application.YingXiao.Dto;

public class ChuangJianYouHuiQuanDtoValidator : AbstractValidator<ChuangJianYouHuiQuanDto>
{
    public ChuangJianYouHuiQuanDtoValidator()
    {
        RuleFor(x => x.MingCheng).NotEmpty().WithMessage("请填写优惠券名称");
        RuleFor(x => x.ZheKou).InclusiveBetween(1, 99).WithMessage("折扣必须在1到99之间，八折请填80");
        RuleFor(x => x.MianZhi).GreaterThan(0).When(x => x.LeiXing == 1).WithMessage("您选择了满减券，请填写立减金额");
        RuleFor(x => x.MeiRenXianLing).LessThanOrEqualTo(10).WithMessage("每位买家最多领取10张优惠券，您可以调低该数值后重试");
    }
}

public static class YouHuiQuanShouWei
{
    public static void JianCha(YouHuiQuan q, DateTime xianZai, long maiJiaId)
    {
        if (q.JieShu < xianZai)
            throw new YeWuYiChang("QUAN_GUOQI", "您的优惠券已过期，无法抵扣本次订单");
        if (q.YiShiYong)
            throw new YeWuYiChang("QUAN_YIYONG", $"优惠码 {q.QuanMa} 已被使用");
        if (q.ZhuanShuMaiJia is { } z && z != maiJiaId)
            throw new InvalidOperationException("该券为专享券，您不是指定会员，不能享受此折扣");
        ArgumentOutOfRangeException.ThrowIfNegative(q.MianZhi, nameof(q.MianZhi));
    }
}

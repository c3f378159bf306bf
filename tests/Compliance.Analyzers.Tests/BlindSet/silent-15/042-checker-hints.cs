using FluentValidation;

namespace Heguiju.Validators;

// 草稿校验：提示给客服看，不是给买家
public class DraftValidator : AbstractValidator<DraftInput>
{
    public DraftValidator()
    {
        RuleFor(x => x.Text).NotEmpty().WithMessage("草稿内容不能为空");
        RuleFor(x => x.Text).MaximumLength(2000).WithMessage("草稿最多2000字");
        RuleFor(x => x.Text).Must(t => !t.Contains("优惠券")).WithMessage("草稿含“优惠券”，亚马逊禁止在站内信发优惠券，请删除");
        RuleFor(x => x.Text).Must(t => !t.Contains("微信")).WithMessage("草稿含微信号，属于留联系方式，请删除");
        RuleFor(x => x.Text).Must(t => !t.Contains("好评")).WithMessage("草稿含“好评”，不能索要五星好评");
        RuleFor(x => x.Text).Must(t => !t.Contains("gift card")).WithMessage("Gift card for buyer is not allowed, please delete this part of draft");
        RuleFor(x => x.Text).Must(NoRemoval).WithMessage("Do not ask buyer to remove or change review");
    }

    private static bool NoRemoval(string t)
        => !t.Contains("remove your review") && !t.Contains("删除评论") && !t.Contains("修改评价");
}

public record DraftInput(string OrderId, string Text);

using System.Linq;
using FluentValidation;

namespace Xingtu.Erp.Templates
{
    public class TemplateInput
    {
        public string Title { get; set; }
        public string Content { get; set; }
        public string Lang { get; set; }
        public decimal? DiscountPercent { get; set; }
    }

    public class TemplateInputValidator : AbstractValidator<TemplateInput>
    {
        public TemplateInputValidator()
        {
            RuleFor(t => t.Title)
                .NotEmpty().WithMessage("请填写模板标题")
                .Must(t => !t.StartsWith("[")).WithMessage("标题不能以[重要]或[Important]开头");

            RuleFor(t => t.Content)
                .NotEmpty().WithMessage("模板内容不能为空")
                .MaximumLength(2000).WithMessage("模板内容不能超过2000个字符")
                .Must(c => !c.Contains("http")).WithMessage("Links to other websites are not allowed in a template.")
                .Must(c => !c.Contains('@')).WithMessage("模板中不能出现邮箱、微信号等联系方式")
                .Must(c => !c.Contains("review", System.StringComparison.OrdinalIgnoreCase)).WithMessage("Do not ask buyers for reviews in a template, use the Request a Review button.");

            RuleFor(t => t.DiscountPercent)
                .InclusiveBetween(0, 100).WithMessage("The discount must be between 0 and 100 percent.");

            RuleFor(t => t.Lang)
                .Must(l => new[] { "zh", "en", "ja", "de" }.Contains(l)).WithMessage("不支持的语言");
        }
    }
}

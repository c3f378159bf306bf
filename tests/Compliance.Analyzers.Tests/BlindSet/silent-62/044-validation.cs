using FluentValidation;

namespace Haiyi.Erp.Application.Templates
{
    public class TemplateInput
    {
        public string Name { get; set; }
        public string Subject { get; set; }
        public string Content { get; set; }
    }

    public class TemplateInputValidator : AbstractValidator<TemplateInput>
    {
        public TemplateInputValidator()
        {
            RuleFor(x => x.Name).NotEmpty().WithMessage("请输入模板名称");
            RuleFor(x => x.Subject).MaximumLength(100).WithMessage("标题不能超过一百个字");
            RuleFor(x => x.Content)
                .NotEmpty().WithMessage("请输入模板内容")
                .Must(c => !c.Contains("优惠券")).WithMessage("模板中不能向买家发送优惠券，请删除后再保存")
                .Must(c => !c.Contains("五星")).WithMessage("您的模板要求买家给五星好评，违反亚马逊规定，无法保存")
                .Must(c => !c.Contains("微信")).WithMessage("模板中不能留微信号，请让买家直接回复消息")
                .Must(c => !c.Contains("返现")).WithMessage("不允许以返现、红包或礼品卡换取评价")
                .Must(c => !c.Contains("http")).WithMessage("模板中含有外部链接，例如 www.yourshop.com，请移除");
        }
    }
}

using System.ComponentModel.DataAnnotations;

namespace Erp.Web.Models;

public class MessageTemplateEditModel
{
    [Required(ErrorMessage = "请填写模板内容")]
    [StringLength(2000, ErrorMessage = "模板内容不能超过 {1} 个字符")]
    [Display(Name = "模板内容", Prompt = "请勿填写优惠码、微信号、返现等内容，否则会被系统拦截")]
    public string NeiRong { get; set; } = "";

    [Display(Name = "含邀评内容", Description = "勾选后改用亚马逊官方“请求评论”按钮发送")]
    public bool HanYaoPing { get; set; }

    [Display(Name = "赠品 SKU", Description = "买赠活动的赠品，仅用于独立站")]
    public string? ZengPinSku { get; set; }

    [Display(Name = "Discount (%)", Description = "Percent off shown on the storefront")]
    [Range(0, 90, ErrorMessage = "The discount must be between 0 and 90.")]
    public int Discount { get; set; }

    [Display(Name = "Refund ratio", Description = "Share of the price refunded for a partly damaged order")]
    public decimal RefundRatio { get; set; }
}

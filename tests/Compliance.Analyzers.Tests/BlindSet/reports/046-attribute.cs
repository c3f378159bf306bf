using System.ComponentModel.DataAnnotations;
namespace YiTong.Entity.Enums
{
    /// <summary>买家邮件模板类型</summary>
    public enum MailMoBan
    {
        [Display(Name = "补发", Description = "亲爱的顾客，破损的杯子已为您免费补发，单号稍后可在订单页查看。")]
        BuFa,
        [Display(Name = "索评", Description = "亲爱的顾客，写下五星评价即可获赠精美杯垫一套。")] // expect: BSM2001
        SuoPing,
        [Display(Name = "劝删", Description = "亲爱的顾客，能否帮忙把差评删掉？我们一定好好弥补您。")] // expect: BSM2004
        QuanShan,
        [Display(Name = "退款", Description = "亲爱的顾客，退款已原路退回，请留意银行账单。")]
        TuiKuan
    }
}

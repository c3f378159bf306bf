using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace ShuangQiao.ShangCheng.Entities;

[Table("you_hui_quan")]
public class YouHuiQuan
{
    [Key] public long Id { get; set; }

    [Required(ErrorMessage = "优惠券名称不能为空")]
    [Display(Name = "优惠券名称", Description = "例如：新用户满100减20")]
    public string MingCheng { get; set; } = "新人专享券";

    [Display(Name = "折扣码")]
    [RegularExpression("^[A-Z0-9]{6,12}$", ErrorMessage = "折扣码只能包含大写字母和数字")]
    public string? Ma { get; set; }

    [Column("mian_zhi"), Range(1, 500, ErrorMessage = "面值必须在1到500元之间")]
    public decimal MianZhi { get; set; }

    public DateTime GuoQi { get; set; }

    public IEnumerable<ValidationResult> JiaoYan(DateTime xianZai)
    {
        if (GuoQi < xianZai)
            yield return new ValidationResult("优惠券已过期，无法领取", new[] { nameof(GuoQi) });
        if (MianZhi <= 0)
            yield return new ValidationResult("赠送金额必须大于零", new[] { nameof(MianZhi) });
    }

    public override string ToString() => $"优惠券 {MingCheng}（{Ma}）立减 {MianZhi}";
}

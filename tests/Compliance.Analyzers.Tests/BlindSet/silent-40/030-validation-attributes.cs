using System.ComponentModel.DataAnnotations;

namespace Mall.Dto;

public class ChuangJianHuoDongInput
{
    [Required(ErrorMessage = "活动名称不能为空")]
    [Display(Name = "活动名称", Description = "例如：老客回馈八折、满 100 返 20")]
    public string MingCheng { get; set; }

    [Range(1, 99, ErrorMessage = "折扣请输入 1 到 99 之间的整数，例如 85 表示八五折")]
    public int ZheKou { get; set; }

    [RegularExpression("^[A-Z0-9]{6,12}$", ErrorMessage = "优惠码只能包含大写字母和数字")]
    public string YouHuiMa { get; set; }

    [EmailAddress(ErrorMessage = "请输入正确的邮箱")]
    [Display(Name = "负责人邮箱")]
    public string YouXiang { get; set; }

    [StringLength(200, ErrorMessage = "赠品说明不能超过 200 个字")]
    public string ZengPinShuoMing { get; set; }
}

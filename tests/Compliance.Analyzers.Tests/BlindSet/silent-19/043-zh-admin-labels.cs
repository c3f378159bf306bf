using System.ComponentModel.DataAnnotations;

namespace HaiTao.SaaS.Admin.Models;

/// <summary>后台优惠券管理</summary>
public class YouHuiQuanViewModel
{
    [Display(Name = "优惠券名称")]
    [Required(ErrorMessage = "请填写优惠券名称")]
    public string MingCheng { get; set; } = "";

    [Display(Name = "折扣比例", Description = "例如填 80 表示打八折")]
    [Range(10, 99, ErrorMessage = "折扣比例必须在 10 到 99 之间")]
    public int ZheKou { get; set; }

    [Display(Name = "赠品SKU")]
    public string? ZengPin { get; set; }

    [Display(Name = "好评返现活动（已停用）")]
    public bool FanXianHuoDong { get; set; }

    public static readonly string[] CaiDan = ["优惠券管理", "礼品卡管理", "评价监控", "差评预警", "站内信模板"];

    public string TiShi(int shuLiang) => $"已删除 {shuLiang} 张优惠券";

    public void JianCha()
    {
        if (ZheKou > 0 && ZengPin is not null)
            throw new ValidationException("打折与赠品不能同时设置");
    }
}

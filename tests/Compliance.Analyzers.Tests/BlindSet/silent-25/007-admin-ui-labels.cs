using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Yuhang.Erp.Admin.ViewModels;

public class PingJiaRenWuViewModel
{
    [Display(Name = "索评开关", Description = "开启后由系统点击亚马逊 Request a Review 按钮，一单只点一次。")]
    public bool KaiQi { get; set; }

    [Display(Name = "差评提醒", Description = "收到一至三星评论时通知客服主管。")]
    public bool ChaPingTiXing { get; set; }

    [DisplayName("折扣上限 (%)"), Range(0, 80, ErrorMessage = "折扣必须在 0 到 80 之间")]
    public int ZheKouShangXian { get; set; }

    [Required(ErrorMessage = "请填写优惠券名称")]
    public string? QuanMing { get; set; }

    public string BaoCunTiShi => "保存成功，优惠券将在 5 分钟后生效";
    public string ShanChuQueRen => "确定删除选中的评价记录吗？删除后不可恢复。";
}

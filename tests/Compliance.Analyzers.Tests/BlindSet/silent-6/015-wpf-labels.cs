using System.Collections.ObjectModel;
using System.Windows.Input;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace SellerDesk.Wpf.ViewModels
{
    public partial class PromotionEditorViewModel : ObservableObject
    {
        [ObservableProperty] private string windowTitle = "新建优惠券";
        [ObservableProperty] private string statusText = "请先填写优惠码和折扣力度";
        [ObservableProperty] private string saveButtonText = "保存并发放";

        public string TooltipPercent => "买家下单时减免的百分比，例如 20 表示打八折";
        public string TooltipGift => "勾选后，符合条件的订单自动附送赠品";
        public string ReviewTabHeader => "五星好评 / 差评";

        public ObservableCollection<string> Types { get; } = new() { "满减", "打折", "买一送一", "返现", "礼品卡" };

        [RelayCommand]
        private void Save()
        {
            if (Percent is < 1 or > 99)
            {
                StatusText = "折扣必须在 1 到 99 之间";
                return;
            }
            StatusText = string.Format("优惠券 {0} 已保存，共发放 {1} 张", Code, Count);
            _dialogs.ShowInfo("操作成功", "优惠券保存成功，买家可在结算页使用。");
        }

        public string Code { get; set; }
        public int Percent { get; set; }
        public int Count { get; set; }
        private readonly IDialogService _dialogs;
    }
}

using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Threading.Tasks;
using System.Windows;
using System.Windows.Input;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Microsoft.Extensions.Logging;

namespace Gongzuotai.Desktop.ViewModels
{
    public partial class WorkbenchViewModel : ObservableObject
    {
        private readonly ILogger<WorkbenchViewModel> _logger;
        private readonly IBuyerThreadService _threads;

        [ObservableProperty]
        private string _statusText = "就绪";

        [ObservableProperty]
        private string _warningText;

        public ObservableCollection<string> Columns { get; } = new ObservableCollection<string>
        {
            "订单号", "买家", "星级", "是否差评", "退款金额", "优惠券", "赠品", "礼品卡支付", "最后回复"
        };

        public Dictionary<string, string> Shortcuts { get; } = new Dictionary<string, string>
        {
            ["F2"] = "打开退款窗口",
            ["F3"] = "登记换货与免费补件",
            ["F4"] = "查看买家历史评价",
            ["F5"] = "刷新会话列表",
            ["F8"] = "标记为“买家索要折扣”",
            ["F9"] = "标记为“买家以差评要挟退款”",
        };

        public WorkbenchViewModel(ILogger<WorkbenchViewModel> logger, IBuyerThreadService threads)
        {
            _logger = logger;
            _threads = threads;
        }

        [RelayCommand]
        private async Task CheckDraftAsync(string draft)
        {
            WarningText = null;
            if (string.IsNullOrWhiteSpace(draft))
            {
                StatusText = "回复内容不能为空";
                return;
            }
            if (draft.Contains("微信") || draft.Contains("@"))
            {
                WarningText = "草稿里出现了联系方式，不能把微信或邮箱发给买家";
            }
            else if (draft.Contains("好评") || draft.Contains("五星"))
            {
                WarningText = "草稿里有索要好评的句子，请删除后再发送";
            }
            else if (draft.Contains("打折") || draft.Contains("优惠券"))
            {
                WarningText = "草稿里承诺了折扣或优惠券，请改成礼貌拒绝";
            }

            if (WarningText != null)
            {
                _logger.LogWarning("草稿被拦截: {Reason}", WarningText);
                MessageBox.Show(WarningText, "合规提醒", MessageBoxButton.OK, MessageBoxImage.Warning);
                return;
            }
            await _threads.SaveDraftAsync(draft);
            StatusText = "草稿已保存";
        }

        [RelayCommand]
        private async Task ExportAsync()
        {
            try
            {
                int n = await _threads.ExportAsync();
                StatusText = $"已导出 {n} 条会话，其中含退款与换货记录";
            }
            catch (Exception ex)
            {
                _logger.LogError(ex, "导出会话失败，可能是差评表被占用");
                StatusText = "导出失败，请关闭 Excel 后重试";
            }
        }

        public string GetTooltip(string column) => column switch
        {
            "优惠券" => "买家下单时使用的优惠券面额，负数表示折扣",
            "赠品" => "促销活动随单附送的免费商品",
            "礼品卡支付" => "订单是否用亚马逊礼品卡付款，退款会退到礼品卡余额",
            "是否差评" => "三星及以下视为差评，修改评价后次日更新",
            _ => null
        };
    }
}

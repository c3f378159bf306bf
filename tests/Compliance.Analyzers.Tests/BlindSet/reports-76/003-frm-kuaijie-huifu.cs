using System;
using System.Collections.Generic;
using System.Drawing;
using System.Windows.Forms;

namespace MaiJiaBang.Client.Forms
{
    public partial class FrmKuaiJieHuiFu : Form
    {
        private readonly Action<string> _onPick;
        private readonly Dictionary<string, string[]> _replies = new Dictionary<string, string[]>();

        public FrmKuaiJieHuiFu(Action<string> onPick)
        {
            InitializeComponent();
            _onPick = onPick;
            this.Text = "快捷回复";
            lblTip.Text = "双击插入到买家消息输入框";
            btnClose.Text = "关闭";
            LoadReplies();
        }

        private void LoadReplies()
        {
            _replies["物流"] = new[]
            {
                "您好，包裹目前在洛杉矶分拣中心，因天气原因比预计晚两天，若周五仍未收到请回复本消息，我们为您办理退款。",
                "您好，系统显示已签收，麻烦您问一下家人或邻居有没有代收，如果没有找到，请告诉我们，我们重新寄一件。",
            };
            _replies["退换"] = new[]
            {
                "您好，退货申请已经同意，预付费的退货标签在退货页面可以直接打印，收到货后两个工作日内退款。",
                "您好，尺码不合适可以免费换一次，请告诉我们您需要的尺码。",
            };
            _replies["议价"] = new[]
            {
                "您好，价格以商品页面为准，我们没有办法私下改价，谢谢理解。",
                "老客户我肯定记着的，下回您再来拿货，我给您抹掉一成。", // expect: BSM1001|BSM1006
            };
            _replies["咨询"] = new[]
            {
                "您好，这款支架适用于 4.7 到 6.9 寸的手机，带壳厚度不超过 1.2 厘米都可以夹住。",
                "消息回得慢还请见谅，着急的话加我v信 zhijia_lily88，随时在线。", // expect: BSM3002|BSM5004|BSM3003
            };

            foreach (var kv in _replies)
            {
                var node = tvReply.Nodes.Add(kv.Key);
                foreach (var s in kv.Value)
                {
                    node.Nodes.Add(s);
                }
            }
            tvReply.ExpandAll();
        }

        private void tvReply_NodeMouseDoubleClick(object sender, TreeNodeMouseClickEventArgs e)
        {
            if (e.Node.Level == 0) return;
            _onPick?.Invoke(e.Node.Text);
            this.Close();
        }

        private void btnClose_Click(object sender, EventArgs e)
        {
            this.Close();
        }
    }
}

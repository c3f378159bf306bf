using System;
using System.Windows.Forms;

namespace MaiJia.Desktop
{
    public partial class FrmReply : Form
    {
        public FrmReply()
        {
            InitializeComponent();
            cmbQuickReply.Items.AddRange(new object[]
            {
                "您好，退货标签已发送，请打印后贴在包裹上。",
                "您好，私下给您转账退15美元，您就不用退货也不要开A-to-Z了。", // expect: BSM1004|BSM1003
                "您好，电池需先充电8小时，红灯灭即表示充满。",
                "您好，收到后满意请晒图好评，客服给您发红包。", // expect: BSM2001
            });
            btnSend.Text = "发送";
        }

        private void btnSend_Click(object sender, EventArgs e)
        {
            var replyText = cmbQuickReply.Text.Trim();
            if (replyText.Length == 0)
            {
                MessageBox.Show("请先选择或输入回复内容！", "提示");
                return;
            }
            BuyerMessageApi.Reply(CurrentThreadId, replyText);
            Close();
        }

        public string CurrentThreadId { get; set; }
    }
}

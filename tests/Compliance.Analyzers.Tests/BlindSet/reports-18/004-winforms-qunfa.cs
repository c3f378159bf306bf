using System;
using System.Windows.Forms;

namespace AmzHelper
{
    public partial class FrmQunFa : Form
    {
        public FrmQunFa()
        {
            InitializeComponent();
            this.Text = "站内信群发助手 v3.2";
            btnFaSong.Text = "开始发送";
            cboMoBan.Items.AddRange(new object[] { "催评", "新品推荐", "物流异常" });
        }

        private void cboMoBan_SelectedIndexChanged(object sender, EventArgs e)
        {
            switch (cboMoBan.SelectedIndex)
            {
                case 0:
                    txtZhengWen.Text = "Hello, how is your new yoga mat? Could you please spend one minute to write a review for it? Thank you."; // expect: BSM2006
                    break;
                case 1:
                    txtZhengWen.Text = "Hello, good news! Our new resistance bands just go online, many customer who bought the mat also take it. Welcome to visit our storefront."; // expect: BSM1007
                    break;
                case 2:
                    txtZhengWen.Text = "Hello, the carrier can not find your apartment number. Please reply to this message with full address, so the parcel will not go back.";
                    break;
                default:
                    MessageBox.Show("请先选择模板！", "提示");
                    break;
            }
        }

        private void btnFaSong_Click(object sender, EventArgs e)
        {
            lblZhuangTai.Text = "正在发送，请勿关闭窗口……";
            FaSongQi.KaiShi(dgvDingDan, txtZhengWen.Text);
        }
    }
}

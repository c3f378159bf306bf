using System;
using System.Data;
using System.Windows.Forms;

namespace KuaJingERP.KeFu
{
    public partial class FrmPiLiangXiaoXi : Form
    {
        private DataTable dtDingDan;

        public FrmPiLiangXiaoXi()
        {
            InitializeComponent();
            this.Text = "批量消息";
            cmbLeiXing.Items.AddRange(new object[] { "催评", "缺货", "改地址" });
        }

        private void btnFaSong_Click(object sender, EventArgs e)
        {
            if (dgvDingDan.SelectedRows.Count == 0)
            {
                MessageBox.Show("请先选择订单！", "提示");
                return;
            }
            int ok = 0;
            foreach (DataGridViewRow row in dgvDingDan.SelectedRows)
            {
                string danHao = Convert.ToString(row.Cells["DanHao"].Value);
                string kehu = Convert.ToString(row.Cells["KeHu"].Value);
                string neirong = "尊敬的" + kehu + "：\r\n";
                switch (cmbLeiXing.SelectedIndex)
                {
                    case 0:
                        neirong += "感谢您购买我们的台灯。";
                        neirong += "方便的话请给我们五星"; // expect: BSM2002
                        neirong += "好评，这对我们小店太重要了！";
                        break;
                    case 1:
                        neirong += "您订单" + danHao + "中的台灯仓库盘点后已无库存，";
                        neirong += "全款已退回您的原支付方式，预计三个工作日到账。";
                        break;
                    case 2:
                        neirong += "快递反馈收件地址缺少门牌号，请回复完整门牌号以便派送。";
                        break;
                    default:
                        neirong += "以后想买台灯可以直接找我们，不用走平台，支付宝转账就发货。"; // expect: BSM3003
                        break;
                }
                if (XiaoXiFuWu.FaSong(danHao, neirong)) ok++;
            }
            lblJieGuo.Text = "成功" + ok + "条";
        }

        private void FrmPiLiangXiaoXi_Load(object sender, EventArgs e)
        {
            dtDingDan = DbHelper.Query("select DanHao, KeHu, ZhuangTai from DingDan where ZhuangTai = 3");
            dgvDingDan.DataSource = dtDingDan;
        }
    }
}

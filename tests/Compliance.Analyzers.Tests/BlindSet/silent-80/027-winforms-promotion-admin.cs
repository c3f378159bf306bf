using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Windows.Forms;

namespace Dongfan.Erp.Admin.Promotions
{
    public partial class PromotionForm : Form
    {
        private readonly IPromotionService _service;
        private readonly BindingList<PromotionRow> _rows = new BindingList<PromotionRow>();

        public PromotionForm(IPromotionService service)
        {
            _service = service;
            InitializeComponent();
            Text = "促销管理 - 优惠券、满减与赠品";
            lblCode.Text = "优惠码";
            lblPercent.Text = "折扣(%)";
            lblGift.Text = "赠品SKU";
            lblCashback.Text = "返现上限(元)";
            lblReviewGoal.Text = "好评率目标";
            toolTip.SetToolTip(txtCode, "请输入优惠码,例如 SAVE20,买家结算时输入即可减免。");
            toolTip.SetToolTip(txtGift, "选择赠品后,仓库会在出库单上看到“免费赠送”字样。");
            toolTip.SetToolTip(chkVip, "勾选后,仅会员可以享受下次购买八折。");
            grid.DataSource = _rows;
        }

        private async void OnLoad(object sender, EventArgs e)
        {
            foreach (var p in await _service.AllAsync())
                _rows.Add(PromotionRow.From(p));
            status.Text = $"共{_rows.Count}个促销活动,其中{_rows.Count(r => r.Expired)}个已过期。";
        }

        private async void OnSave(object sender, EventArgs e)
        {
            if (string.IsNullOrWhiteSpace(txtCode.Text))
            {
                MessageBox.Show("优惠码不能为空,请重新输入。", "校验失败");
                return;
            }

            if (!decimal.TryParse(txtPercent.Text, out var percent) || percent <= 0 || percent >= 100)
            {
                MessageBox.Show("折扣必须大于0且小于100。", "校验失败");
                return;
            }

            if (chkCashback.Checked && numCashback.Value > 50)
            {
                MessageBox.Show("返现金额超过上限,需要财务主管审批。", "校验失败");
                return;
            }

            try
            {
                await _service.SaveAsync(txtCode.Text.Trim(), percent, txtGift.Text);
                status.Text = "已保存,优惠券将在十分钟后生效。";
            }
            catch (DuplicateCodeException)
            {
                MessageBox.Show("该优惠码已存在,请换一个。", "保存失败");
            }
        }

        private async void OnDelete(object sender, EventArgs e)
        {
            if (grid.CurrentRow?.DataBoundItem is not PromotionRow row) return;
            if (MessageBox.Show($"删除优惠券“{row.Code}”后,买家将不能再使用,确定吗?", "删除", MessageBoxButtons.OKCancel) != DialogResult.OK)
                return;
            await _service.DeleteAsync(row.Code);
            _rows.Remove(row);
        }
    }

    public class PromotionRow
    {
        [DisplayName("优惠码")]
        public string Code { get; set; }

        [DisplayName("折扣")]
        public decimal Percent { get; set; }

        [DisplayName("已过期")]
        public bool Expired { get; set; }

        public static PromotionRow From(Promotion p) => new PromotionRow
        {
            Code = p.Code,
            Percent = p.Percent,
            Expired = p.ValidUntil < DateTime.Today
        };
    }
}

using System;
using Roundhay.Legacy.Orders;
using static Roundhay.Legacy.Texts;

namespace Roundhay.Pet.Refactor
{
    public class Reworked : BuyerMessageBase<DogOrder>
    {
        public override string Subject => $"Your order {Order.Id}";

        public override string Body => Order.State switch
        {
            OrderState.Lost => Greet(Order) + "the carrier has lost your parcel. A new harness is on its way, at no cost to you.",
            OrderState.Returned => Greet(Order) + "the returned harness arrived and we refunded all of it, including the postage you paid.",
            OrderState.Recalled => Greet(Order) + "the clip may break. Please throw the harness away; we have already refunded you.",
            _ => throw new NotSupportedException("No discount, coupon or review text here, see the policy page.")
        };

        private string Tracking => Order?.Shipment?.

        public void Later()
        {
            var couponRow = _db.Coupons.Where(c => c.Code == "WOOF15"

using FluentMigrator;

namespace ParcelMint.Data.Migrations;

[Migration(20250317)]
public class AddReviewRequests : Migration
{
    public override void Up()
    {
        Execute.Sql(@"
            CREATE TABLE review_request (
                id bigserial PRIMARY KEY,
                order_id text NOT NULL,
                asked_at timestamptz NULL,
                stars smallint NULL CHECK (stars BETWEEN 1 AND 5)
            );
            COMMENT ON TABLE review_request IS 'one row for every buyer we asked for a review through Amazon';
            INSERT INTO coupon (code, percent_off, note) VALUES ('WELCOME15', 15, '15% off your first order');
            INSERT INTO coupon (code, percent_off, note) VALUES ('LOYAL20', 20, '20% off for returning customers');
        ");
    }

    public override void Down() => Execute.Sql("DROP TABLE review_request; DELETE FROM coupon WHERE code IN ('WELCOME15', 'LOYAL20');");
}
